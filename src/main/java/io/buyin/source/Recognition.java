package io.buyin.source;

/** What a file was found to be. */
public sealed interface Recognition permits Recognised, Unrecognised {

  InboxFile file();
}
