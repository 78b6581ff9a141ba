/** What fuzzing has found, tried again. */
@org.jspecify.annotations.NullMarked
package io.buyin.fuzz;
