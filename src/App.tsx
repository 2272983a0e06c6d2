import { useEffect, useLayoutEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { followAddress } from "./store/address";
import { selectHasProfile } from "./store/selectors";
import { useAtlas } from "./store/store";
import { CompareHost } from "./ui/CompareHost";
import { CompareTray } from "./ui/CompareTray";
import { DesktopLayout } from "./ui/DesktopLayout";
import { removeFirstPicture } from "./ui/firstPicture";
import { Header } from "./ui/Header";
import { HelpHost } from "./ui/HelpHost";
import { ImportHost } from "./ui/ImportHost";
import { Notices } from "./ui/Notices";
import { OfficeHost } from "./ui/office/OfficeHost";
import { PhoneLayout } from "./ui/PhoneLayout";
import { PrintHost } from "./ui/print/PrintHost";
import { ThresholdsHost } from "./ui/rules/ThresholdsHost";
import { SampleNote } from "./ui/SampleNote";
import { PHONE, useMedia } from "./ui/useMedia";
import { useText } from "./ui/useText";

/** Resolves when the browser has painted what there is, or has nothing better to do. */
function afterThePicture(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The page: slim header, then map with its panels, as columns or as one sheet. */
export function App() {
  const text = useText();
  const isPhone = useMedia(PHONE);

  const isOpened = useAtlas(
    ({ publishedStatus }) => publishedStatus === "ready" || publishedStatus === "failed",
  );
  useLayoutEffect(() => {
    if (isOpened) removeFirstPicture();
  }, [isOpened]);

  useEffect(() => {
    const stop = followAddress();
    const { openProvince, openKeep } = useAtlas.getState();
    // what was entered lies over what is published, and does not keep that from being seen
    void openProvince().then(afterThePicture).then(openKeep);
    return stop;
  }, []);

  // Escape closes the profile, unless something above it (a list, a dialog) has taken the key
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { select } = useAtlas.getState();
      if (event.key === "Escape" && !event.defaultPrevented && selectHasProfile(useAtlas.getState()))
        select(null);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  useEffect(() => {
    document.documentElement.lang = text.language;
    document.title = text.app.name;
  }, [text]);

  return (
    <I18nProvider locale={text.language === "vi" ? "vi-VN" : "en-GB"}>
      <div className="page">
        <Header />
        <SampleNote />
        <OfficeHost />
        <ImportHost />
        <CompareHost />
        <PrintHost />
        <ThresholdsHost />
        <HelpHost />
        <Notices />
        {isPhone ? <PhoneLayout /> : <DesktopLayout />}
        <CompareTray />
      </div>
    </I18nProvider>
  );
}
