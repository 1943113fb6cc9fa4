package vn.haidang.ui.look;

import org.eclipse.swt.graphics.GC;

import vn.haidang.base.finding.Severity;

/**
 * How a state looks: one colour and one shape, so that colour is never the only sign; the word that goes with them is
 * the domain's.
 */
public enum StateLook {
    /** ● */
    GOOD(ThemeColor.GOOD, StateShape::disc),
    /** ▲ */
    ATTENTION(ThemeColor.ATTENTION, StateShape::triangle),
    /** ■ */
    FAULT(ThemeColor.FAULT, StateShape::square),
    /** ◇ */
    UNREACHABLE(ThemeColor.UNREACHABLE, StateShape::diamond),
    /** ⚙ */
    MAINTENANCE(ThemeColor.MAINTENANCE, StateShape::gear),
    /** ? */
    UNCHECKED(ThemeColor.UNCHECKED, StateShape::questionMark),
    /** i */
    INFORMATION(ThemeColor.MAINTENANCE, StateShape::informationSign);

    private final ThemeColor color;
    private final StateShape shape;

    StateLook(ThemeColor color, StateShape shape) {
        this.color = color;
        this.shape = shape;
    }

    /** The look of a finding's severity. */
    public static StateLook of(Severity severity) {
        return switch (severity) {
            case OK -> GOOD;
            case INFO -> INFORMATION;
            case NOT_CHECKED -> UNCHECKED;
            case WARNING -> ATTENTION;
            case ERROR -> FAULT;
        };
    }

    /** The colour of its shape, and of surfaces that stand for it. */
    public ThemeColor color() {
        return color;
    }

    /** The colour of words that stand for it. */
    public ThemeColor textColor() {
        return color == ThemeColor.ATTENTION ? ThemeColor.ATTENTION_TEXT : color;
    }

    /** Draws its shape in its colour into the square at that place, in points. */
    public void draw(GC gc, int x, int y, int size) {
        shape.draw(gc, color.get(), x, y, size);
    }
}
