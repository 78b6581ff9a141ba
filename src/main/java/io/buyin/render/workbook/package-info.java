/** The workbook whose formulas compute every figure again. Door: {@link Workbook}. */
@NamedInterface("workbook")
@NullMarked
package io.buyin.render.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
