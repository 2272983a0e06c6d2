/** Id of the form that saves the point; the pin on the map sends it off with Enter. */
export const PLACING_FORM = "placing-form";
