package io.buyin.cli;

import java.nio.file.Path;

/** A command with a state folder, where the details of a defect are left. */
interface KeepsState {

  Path state();
}
