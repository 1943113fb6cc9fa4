package vn.haidang.ui.widget;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.base.finding.Finding;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.FindingDocument.Role;
import vn.haidang.ui.widget.FindingDocument.Span;

/**
 * The one list of findings: for each its severity as shape and word, the sentence, and under it explanation, remedy,
 * source and evidence. A read-only text, so that it wraps, scrolls by keyboard, is read aloud and can be copied. For
 * the UI thread.
 */
public final class FindingList {

    private static final int ICON_SIZE = 12;
    private static final int INDENT = 20;
    private static final int PARAGRAPH = 10;

    private final StyledText text;
    private final Fonts fonts;
    private final FindingWords words;
    private final UiLanguage language;
    private FindingDocument document = new FindingDocument("", List.of());

    /** @param name the list's name for assistive technology */
    public FindingList(Composite parent, String name, FindingWords words, UiLanguage language) {
        this.words = words;
        this.language = language;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        fonts = new Fonts(text);
        text.setMargins(12, 10, 12, 10);
        text.setAlwaysShowScrollBars(false);
        text.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        text.addPaintObjectListener(this::drawIcon);
        text.setCaret(null);
        Skin.SURFACE.apply(text);
        ThemeColor.whenChanged(text, this::applyStyles);
    }

    /** The widget, for layout. */
    public Control control() {
        return text;
    }

    /** Shows these findings in the place of what was there. */
    public void show(List<Finding> findings) {
        show(findings, List.of());
    }

    /** Shows these findings and notes in the place of what was there; about the same matter one reads on where one was. */
    public void show(List<Finding> findings, List<Notes> notes) {
        FindingDocument next = FindingDocument.of(findings, notes, words, language);
        if (!next.equals(document)) {
            int top = next.summary().equals(document.summary()) ? text.getTopPixel() : 0;
            document = next;
            text.setText(next.text());
            applyStyles();
            text.setTopPixel(top);
        }
    }

    /** Brings the notes of that heading to the top, as far as there is text below. */
    public void reveal(String heading) {
        document.spans().stream()
                .filter(span -> span.role() == Role.HEADING
                        && document.text().startsWith(heading, span.start()))
                .findFirst().ifPresent(span -> text.setTopIndex(text.getLineAtOffset(span.start())));
    }

    private void applyStyles() {
        text.setStyleRanges(document.spans().stream().map(this::style).toArray(StyleRange[]::new));
        for (Span span : document.spans()) {
            int line = text.getLineAtOffset(span.start());
            if (span.role() == Role.ICON) {
                text.setLineWrapIndent(line, 1, INDENT);
                text.setLineVerticalIndent(line, line == 0 ? 0 : PARAGRAPH);
            } else if (span.role() == Role.HEADING) {
                text.setLineVerticalIndent(line, PARAGRAPH);
            } else if (text.getOffsetAtLine(line) == span.start()) {
                text.setLineIndent(line, 1, INDENT);
                text.setLineWrapIndent(line, 1, INDENT);
            }
        }
    }

    private StyleRange style(Span span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        switch (span.role()) {
            case ICON -> range.metrics = new GlyphMetrics(ICON_SIZE, 0, ICON_SIZE + 2);
            case SEVERITY -> {
                range.foreground = span.look().textColor().get();
                range.font = fonts.bold(0);
            }
            case SUMMARY -> range.font = wantsNotice(span.look()) ? fonts.bold(0) : fonts.plain(0);
            case EXPLANATION, REMEDY -> range.foreground = ThemeColor.TEXT.get();
            case HEADING -> {
                range.foreground = ThemeColor.TEXT.get();
                range.font = fonts.bold(0);
            }
            case NOTE -> range.foreground = ThemeColor.TEXT_MUTED.get();
        }
        return range;
    }

    private static boolean wantsNotice(StateLook look) {
        return look != StateLook.GOOD && look != StateLook.INFORMATION;
    }

    private void drawIcon(PaintObjectEvent event) {
        for (Span span : document.spans()) {
            if (span.role() == Role.ICON && span.start() == event.style.start) {
                span.look().draw(event.gc, event.x, event.y + event.ascent - ICON_SIZE, ICON_SIZE);
            }
        }
    }
}
