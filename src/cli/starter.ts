// The scenario that `govload new` writes: complete, commented, ready to be changed.
import type { Lang } from "./language.ts";

/** YAML text; `id` fits the pattern of scenario ids. */
export function starter(id: string, lang: Lang): string {
  return (lang === "zh" ? ZH : EN).replaceAll("ID", () => id);
}

const ZH = `# 每一行都可以改。改完先检查，再和现状比较：
#   govload check ID.yaml
#   govload compare baseline ID.yaml --out out/ID
govload: 1
id: "ID"
title: {zh: "ID", en: "ID"}
story: 用一两句话说明这个办法。

extends: baseline # 这里没写的，都同 baseline
start: 2024-01 # 报告的第一个月；预热在它之前
years: 3 # 报告几年
warmUp: 1 # 预热几年，不报告

# 县：缺省是 14 个乡镇的示例县。改用真实的县，写它的区划代码：
# division: "511523"

# 参数：govload describe 列出名称、范围、来源和可信等级。改了参数，和基线的差别就不全是改革的了。
# parameters:
#   trainingGain: 0.6 # 一次培训补上的能力差距，范围 0.4–0.77

# 改革：何时、在哪里、做什么。日期写 2025-01，或 year 2 month 1。
reforms:
  - title: 先培训
    when: 2024-07
    where: {townships: all}
    what: {train: {share: 1}}

  - title: 下放办件量最大的 10 个服务事项，人钱随事走
    when: 2025-01
    where: {townships: all, matters: {domain: service, top: 10, by: demand}}
    what:
      transfer:
        powers: [decide, enforce, supervise] # 审批权、执法权、监管权
        basis: devolved # 下放；另有 entrusted 委派、delegated 授权、filed 备案
        with: {posts: 1, money: 1, training: 1, systems: 1} # 随事给几成
        delay: {posts: 0, money: 0, systems: 0} # 几个月后到位；0 为同时

# 也可以交给现成的办法：把上面两条换成下面几行。
#  - controller: ripeBatches # 成熟一批、下放一批
#    when: 2025-01
#    with: {every: 3, batch: 14, ripeAt: 0.85}

# 条件也可以代替日期，每月逐个乡镇判断：
#  - when: "burnout > 0.4 and utilisation > 0.9"
#    what: {addPosts: {share: 0.05}}
`;

const EN = `# Every line may be changed. Then check it and compare it with things as they are:
#   govload check ID.yaml
#   govload compare baseline ID.yaml --out out/ID
govload: 1
id: "ID"
title: {zh: "ID", en: "ID"}
story: Say in a sentence or two what this strategy does.

extends: baseline # what is not said here is as in baseline
start: 2024-01 # first reported month; the warm-up lies before it
years: 3 # reported years
warmUp: 1 # years of warm-up, not reported

# The county: by default the example county of 14 townships. For a real one give its code:
# division: "511523"

# Parameters: govload describe lists names, ranges, sources and grades. With one changed, what differs from the
# baseline is no longer the reform's alone.
# parameters:
#   trainingGain: 0.6 # share of the skill gap closed by a course, 0.4 to 0.77

# Reforms: when, where, what. Dates are 2025-01 or year 2 month 1.
reforms:
  - title: Train first
    when: 2024-07
    where: {townships: all}
    what: {train: {share: 1}}

  - title: Devolve the 10 most wanted services, with staff and money
    when: 2025-01
    where: {townships: all, matters: {domain: service, top: 10, by: demand}}
    what:
      transfer:
        powers: [decide, enforce, supervise]
        basis: devolved # or entrusted, delegated, filed
        with: {posts: 1, money: 1, training: 1, systems: 1} # shares of what the work needs
        delay: {posts: 0, money: 0, systems: 0} # months until they come; 0 = with the power

# A ready-made strategy may stand in place of the two above:
#  - controller: ripeBatches # what is ripe, batch by batch
#    when: 2025-01
#    with: {every: 3, batch: 14, ripeAt: 0.85}

# A condition may stand in place of a date; it is asked every month of every township:
#  - when: "burnout > 0.4 and utilisation > 0.9"
#    what: {addPosts: {share: 0.05}}
`;
