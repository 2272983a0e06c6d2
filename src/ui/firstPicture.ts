const ID = "first-picture";

/** Tells assistive technology that the live page has begun: the picture written into the page says the same. */
export function hideFirstPicture(): void {
  document.getElementById(ID)?.setAttribute("aria-hidden", "true");
}

/** Takes the picture that was written into the page away, once the live page shows the same or says why not. */
export function removeFirstPicture(): void {
  document.getElementById(ID)?.remove();
}
