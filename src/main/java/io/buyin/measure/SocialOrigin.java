package io.buyin.measure;

/** Whether deals of social origin can be told from the others, and why not. */
public enum SocialOrigin {
  /** At least one deal has a lead source that the settings call social. */
  KNOWN(""),
  /** The settings call no lead source social: {@code sales.social-sources} is empty. */
  NO_SOURCE_CONFIGURED("no-social-source-configured"),
  /** No deal of the register has one of the lead sources that the settings call social. */
  NO_DEAL_MATCHES("no-deal-has-a-social-source");

  private final String code;

  SocialOrigin(String code) {
    this.code = code;
  }

  /** The reason why there is no figure of social origin; empty where there are some. */
  public String code() {
    return code;
  }
}
