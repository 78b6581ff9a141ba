/**
 * Keeps facts as immutable Parquet and answers {@link io.buyin.fact.Facts} in SQL. Door: {@code
 * FactStore}. The only room that imports DuckDB.
 */
@ApplicationModule(allowedDependencies = {"fact", "quantity", "trouble"})
@NullMarked
package io.buyin.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
