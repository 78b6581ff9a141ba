/** The mail draft: message, HTML and text twins of one Brief. Door: {@link Draft}. */
@NamedInterface("mail")
@NullMarked
package io.buyin.render.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
