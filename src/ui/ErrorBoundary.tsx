import { Component, type ReactNode } from "react";
import { selectText } from "../store/selectors";
import { useAtlas } from "../store/store";
import { removeFirstPicture } from "./firstPicture";

/** The last resort: say that the page stopped and how to go on; the address keeps the choices. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    removeFirstPicture();
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const { problems } = selectText(useAtlas.getState());
    return (
      <div className="crash" role="alert">
        <p>{problems.crash}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {problems.reload}
        </button>
      </div>
    );
  }
}
