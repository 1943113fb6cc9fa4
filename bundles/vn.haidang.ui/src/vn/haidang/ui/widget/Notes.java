package vn.haidang.ui.widget;

import java.util.List;

/**
 * Lines under a heading that stand after the findings in a {@link FindingList}: what belongs to the matter and is no
 * judgement, such as its history.
 *
 * @param heading the heading
 * @param lines the lines; without any nothing is shown
 */
public record Notes(String heading, List<String> lines) {
    public Notes {
        lines = List.copyOf(lines);
    }
}
