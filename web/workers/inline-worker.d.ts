/** A worker whose code stands in the page itself: over file:// no other kind starts in every browser. */
declare module "*?worker&inline" {
  const InlineWorker: new () => Worker;
  export default InlineWorker;
}
