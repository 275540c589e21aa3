package io.followthrough.platform.csv;

import org.jspecify.annotations.Nullable;

/** A text as a cell that no spreadsheet takes for a formula: others have written it, and formulas can send data away. */
public final class SpreadsheetCell {

    /** What begins a formula, written narrow or wide, and what a spreadsheet passes over before one. */
    private static final String BEGINS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private SpreadsheetCell() {}

    /** The text, led by an apostrophe where it would be a formula; empty for null. */
    static String of(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return beginsAFormula(text) ? "'" + text : text;
    }

    /** The text of a cell that {@link #of} may have written. */
    public static String textOf(String cell) {
        return cell.startsWith("'") && beginsAFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean beginsAFormula(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
