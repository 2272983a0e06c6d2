import type { CDPSession } from "@playwright/test";

/** One picture of the screen. */
export interface Frame {
  /**
   * ms since 1970, when the picture reached us: the paint itself was a few ms earlier, the same for every
   * page. The time that the browser notes on a frame is the one at which it began to make it.
   */
  at: number;
  /** PNG, `FRAME_SCALE` times the size of the page */
  png: Buffer;
}

/** Half the size: quicker to pack and enough to count pixels of the classes. */
export const FRAME_SCALE = 0.5;

export interface Recording {
  frames: readonly Frame[];
  stop: () => Promise<void>;
}

/**
 * Records what the screen shows from now on. The browser hands over every frame that it presents while
 * the one before has been packed, some 15 to 50 ms apart: that is how exactly a sight can be dated.
 */
export async function recordFrames(
  session: CDPSession,
  size: { width: number; height: number },
): Promise<Recording> {
  const frames: Frame[] = [];
  session.on("Page.screencastFrame", ({ data, sessionId }) => {
    const at = Date.now();
    // The page may be closed by now; then nobody waits for the next frame either.
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
    frames.push({ at, png: Buffer.from(data, "base64") });
  });
  await session.send("Page.startScreencast", {
    format: "png",
    everyNthFrame: 1,
    maxWidth: size.width * FRAME_SCALE,
    maxHeight: size.height * FRAME_SCALE,
  });
  return { frames, stop: async () => void (await session.send("Page.stopScreencast")) };
}
