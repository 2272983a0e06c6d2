import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../styles/fonts.css";
import "../styles/tokens.css";
import "../styles/app.css";
import { App } from "./App";
import { ErrorBoundary } from "./ui/ErrorBoundary";
import { hideFirstPicture } from "./ui/firstPicture";
import { applyLateStyles } from "./ui/lateStyles";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html: expected an element with id “root”");
await applyLateStyles();
hideFirstPicture();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
