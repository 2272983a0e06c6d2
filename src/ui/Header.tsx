import { Download, FileUp, Keyboard, Printer, Share2 } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "../store/store";
import { LANGUAGES } from "../text/language";
import { copyText } from "./copyText";
import { SampleSwitch } from "./SampleSwitch";
import { SearchBox } from "./SearchBox";
import { PHONE, useMedia } from "./useMedia";
import { useText } from "./useText";

/** Name, search, state of the data, language. */
export function Header() {
  const text = useText();
  const isPhone = useMedia(PHONE);
  return (
    <header className="header">
      <h1 className="brand">
        <svg className="brand-mark" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M2 18 L8 7 L12 13 L15.5 8.5 L22 18 Z" />
          <path className="brand-line" d="M2 21 H22" />
        </svg>
        {text.app.name}
      </h1>
      <SearchBox />
      <div className="header-tools">
        {!isPhone && <SampleSwitch />}
        <ImportButton />
        <ExportButton />
        <PrintButton />
        <ShareButton />
        {!isPhone && <HelpButton />}
        <LanguageSwitch />
      </div>
    </header>
  );
}

function ImportButton() {
  const text = useText();
  const setImportOpen = useAtlas((state) => state.setImportOpen);
  const isReady = useAtlas((state) => state.published !== null);
  return (
    <Button
      className="button"
      aria-label={text.entered.open}
      isDisabled={!isReady}
      onPress={() => setImportOpen(true)}
    >
      <FileUp size={16} aria-hidden="true" />
      <span className="button-text">{text.entered.open}</span>
    </Button>
  );
}

function ExportButton() {
  const text = useText();
  const setOfficePanel = useAtlas((state) => state.setOfficePanel);
  const isReady = useAtlas((state) => state.published !== null);
  return (
    <Button
      className="button"
      aria-label={text.office.export}
      isDisabled={!isReady}
      onPress={() => setOfficePanel("export")}
    >
      <Download size={16} aria-hidden="true" />
      <span className="button-text">{text.office.export}</span>
    </Button>
  );
}

function PrintButton() {
  const text = useText();
  const setPrintOpen = useAtlas((state) => state.setPrintOpen);
  const isReady = useAtlas((state) => (state.published?.communeBoundaries.features.length ?? 0) > 0);
  return (
    <Button
      className="button"
      aria-label={text.controls.print}
      isDisabled={!isReady}
      onPress={() => setPrintOpen(true)}
    >
      <Printer size={16} aria-hidden="true" />
      <span className="button-text">{text.controls.print}</span>
    </Button>
  );
}

function ShareButton() {
  const text = useText();
  const [said, setSaid] = useState("");
  return (
    <span className="share">
      <Button
        className="button"
        onPress={() => {
          void copyText(window.location.href).then((isCopied) =>
            setSaid(isCopied ? text.controls.shared : text.controls.shareFailed),
          );
        }}
        onBlur={() => setSaid("")}
      >
        <Share2 size={16} aria-hidden="true" />
        <span className="button-text">{text.controls.share}</span>
      </Button>
      <span className="share-said" role="status" aria-label={text.controls.share}>
        {said}
      </span>
    </span>
  );
}

function HelpButton() {
  const text = useText();
  const setHelpOpen = useAtlas((state) => state.setHelpOpen);
  return (
    <Button className="button" aria-label={text.ease.keys} onPress={() => setHelpOpen(true)}>
      <Keyboard size={18} aria-hidden="true" />
    </Button>
  );
}

function LanguageSwitch() {
  const text = useText();
  const language = useAtlas((state) => state.view.language);
  const setLanguage = useAtlas((state) => state.setLanguage);
  const other = LANGUAGES.find((it) => it !== language) ?? language;
  return (
    <Button className="button" aria-label={text.app.languageName[other]} onPress={() => setLanguage(other)}>
      <span lang={other} aria-hidden="true">
        {other.toUpperCase()}
      </span>
    </Button>
  );
}
