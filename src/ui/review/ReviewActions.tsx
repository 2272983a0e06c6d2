/** What can be made of the list on show: each action is a component of its own, mounted here. */
export function ReviewActions() {
  return <div className="review-actions" />;
}
