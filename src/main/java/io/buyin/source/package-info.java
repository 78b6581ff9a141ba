/**
 * Exports in: the inbox, how a tool writes its export, and what each row says. Door: {@code Inbox},
 * {@code Layouts}, {@code Export}. The only room that imports commons-csv.
 */
@ApplicationModule(allowedDependencies = {"fact", "settings", "quantity", "trouble"})
@NullMarked
package io.buyin.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
