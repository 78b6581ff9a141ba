package io.buyin.cli;

/** The door of Buyin: the class that {@code java -jar buyin.jar} starts. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println("Usage: java -jar buyin.jar <command>");
  }
}
