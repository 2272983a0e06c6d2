import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../styles/fonts.css";
import "../styles/tokens.css";
import "../styles/app.css";
import { App } from "./App";
import { ErrorBoundary } from "./ui/ErrorBoundary";
import { hideFirstPicture } from "./ui/firstPicture";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html: expected an element with id “root”");
hideFirstPicture();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
