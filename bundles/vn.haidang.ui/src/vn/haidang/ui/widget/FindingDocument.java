package vn.haidang.ui.widget;

import java.util.ArrayList;
import java.util.List;

import vn.haidang.base.finding.Evidence;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;

/**
 * Findings as one text that can be read, searched and copied, with what each stretch of it is.
 *
 * @param text the whole text; {@link #ICON} stands where a severity's shape is drawn
 * @param spans the stretches in order, without gaps between them that matter
 */
record FindingDocument(String text, List<Span> spans) {

    /** The character that Unicode has for an object in a text. */
    static final char ICON = '\uFFFC';

    /** What a stretch of the text is. */
    enum Role {
        ICON, SEVERITY, SUMMARY, EXPLANATION, REMEDY, NOTE, HEADING
    }

    /** @param look the look of the finding it belongs to */
    record Span(int start, int length, Role role, StateLook look) {}

    static FindingDocument of(List<Finding> findings, FindingWords words, UiLanguage language) {
        return of(findings, List.of(), words, language);
    }

    static FindingDocument of(List<Finding> findings, List<Notes> notes, FindingWords words, UiLanguage language) {
        Builder builder = new Builder(words, language);
        findings.forEach(builder::add);
        notes.stream().filter(some -> !some.lines().isEmpty()).forEach(builder::add);
        return new FindingDocument(builder.text.toString(), List.copyOf(builder.spans));
    }

    /** What it is about: its first summary, empty while there is none. */
    String summary() {
        return spans.stream().filter(span -> span.role() == Role.SUMMARY).findFirst()
                .map(span -> text.substring(span.start(), span.start() + span.length())).orElse("");
    }

    private static final class Builder {
        private final FindingWords words;
        private final UiLanguage language;
        private final Texts texts;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private StateLook look = StateLook.UNCHECKED;

        Builder(FindingWords words, UiLanguage language) {
            this.words = words;
            this.language = language;
            this.texts = Texts.of(Messages.CATALOGUE, language);
        }

        void add(Finding finding) {
            ValueFormat format = language.format();
            look = StateLook.of(finding.severity());
            if (!text.isEmpty()) {
                text.append('\n');
            }
            append(Role.ICON, String.valueOf(ICON));
            append(Role.SEVERITY, " " + words.word(finding.severity(), language) + "  ");
            append(Role.SUMMARY, finding.summary(format));
            finding.explanation(format).ifPresent(explanation -> line(Role.EXPLANATION, explanation));
            finding.remedy(format).ifPresent(remedy -> line(Role.REMEDY, texts.get("finding.remedy", "text", remedy)));
            finding.citation().ifPresent(source -> line(Role.NOTE, texts.get("finding.citation", "text", source)));
            for (Evidence evidence : finding.evidence()) {
                line(Role.NOTE, EvidenceWords.line(evidence, format));
            }
        }

        void add(Notes notes) {
            look = StateLook.INFORMATION;
            line(Role.HEADING, notes.heading());
            notes.lines().forEach(line -> line(Role.EXPLANATION, line));
        }

        private void line(Role role, String content) {
            text.append('\n');
            append(role, content);
        }

        private void append(Role role, String content) {
            spans.add(new Span(text.length(), content.length(), role, look));
            text.append(content);
        }
    }
}
