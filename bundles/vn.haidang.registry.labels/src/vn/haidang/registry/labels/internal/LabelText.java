package vn.haidang.registry.labels.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.registry.labels.Label;

/**
 * The words of one label, broken into lines that fit its box.
 *
 * @param lines from the top down
 */
record LabelText(List<Line> lines) {

    /** The code is what people type when nothing scans: it may take two lines, and little else is as large. */
    private static final int MOST_CODE_LINES = 2;
    private static final float CODE_TO_TEXT = 1.35f;
    private static final float LEADING = 1.18f;
    private static final float SMALLEST_TEXT = 6;
    private static final float LARGEST_TEXT = 9;
    private static final float LINES_A_BOX = 9;

    /** One line, its letters' size in points. */
    record Line(String text, float size, boolean strong) {
        float height() {
            return size * LEADING;
        }
    }

    LabelText {
        lines = List.copyOf(lines);
    }

    /** Sets a label's words in a box, whose size is in points. */
    static LabelText in(float width, float height, Label label, LabelFont font) throws IOException {
        float size = Math.min(LARGEST_TEXT, Math.max(SMALLEST_TEXT, height / LINES_A_BOX));
        List<Line> lines = new ArrayList<>(code(font.printable(label.code()), size, width, font));
        float left = height - lines.stream().map(Line::height).reduce(0f, Float::sum);
        int room = (int) (left / (size * LEADING));
        int texts = Math.min(room, label.lines().size());
        for (int i = 0; i < texts; i++) {
            // Each of those that follow keeps a line.
            List<String> broken = broken(font.printable(label.lines().get(i)), size, width, room - (texts - 1 - i),
                    font);
            broken.forEach(text -> lines.add(new Line(text, size, false)));
            room -= broken.size();
        }
        return new LabelText(lines);
    }

    /** In large letters if they fit on one line, in smaller ones if not. */
    private static List<Line> code(String code, float textSize, float width, LabelFont font) throws IOException {
        float large = textSize * CODE_TO_TEXT;
        float fitting = Math.min(large, width / font.width(code, 1));
        List<Line> lines = new ArrayList<>();
        if (fitting >= textSize) {
            lines.add(new Line(code, fitting, true));
        } else {
            String rest = code;
            while (!rest.isEmpty()) {
                boolean last = lines.size() == MOST_CODE_LINES - 1;
                int end = last ? rest.length() : Math.max(1, font.fitting(rest, textSize, width));
                lines.add(new Line(font.shortened(rest.substring(0, end), textSize, width), textSize, true));
                rest = rest.substring(end);
            }
        }
        return lines;
    }

    /** A text in lines, broken between words where it can be, the last of them shortened. */
    private static List<String> broken(String text, float size, float width, int mostLines, LabelFont font)
            throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < mostLines - 1 && font.width(rest, size) > width) {
            int end = Math.max(1, font.fitting(rest, size, width));
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(font.shortened(rest, size, width));
        return lines;
    }

    /** How high all lines are together, in points. */
    float height() {
        return lines.stream().map(Line::height).reduce(0f, Float::sum);
    }
}
