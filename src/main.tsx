import { createRoot } from "react-dom/client";

const container = document.getElementById("root");
if (container === null) throw new Error("index.html: expected an element with the id root");
createRoot(container).render(null);
