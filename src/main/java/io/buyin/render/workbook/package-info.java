/** The workbook whose formulas compute every figure again. Door: {@link Workbook}. */
@NullMarked
package io.buyin.render.workbook;

import org.jspecify.annotations.NullMarked;
