package vn.haidang.registry.ui.internal.stocktake;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.stocktake.ScanOutcome;
import vn.haidang.registry.ui.internal.work.CommitWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.Accessibility;

/** The place one stands in, the field that a scanner types into, and in large letters what it was. For the UI thread. */
final class ScanArea {

    private final Texts texts;
    private final Composite area;
    private final Label here;
    private final ElementChoice place;
    private final Text scan;
    private final Label outcome;

    /** @param scanned is given what was scanned or typed when Enter comes */
    ScanArea(Composite parent, Texts texts, Consumer<String> scanned) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        Fonts fonts = new Fonts(area);
        here = new Label(area, SWT.NONE);
        here.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        here.setText(texts.get("stocktake.here"));
        Skin.BACKGROUND.apply(here);
        place = new ElementChoice(area, texts.get("stocktake.here"), texts.get("stocktake.anywhere"),
                this::setFocus);
        GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
        narrow.widthHint = 180;
        place.control().setLayoutData(narrow);
        scan = new Text(area, SWT.BORDER);
        scan.setFont(fonts.plain(5));
        scan.setMessage(texts.get("stocktake.scan"));
        scan.setTextLimit(200);
        scan.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("stocktake.scan")));
        scan.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        scan.addListener(SWT.DefaultSelection, event -> {
            String text = scan.getText().strip();
            scan.setText("");
            if (!text.isEmpty()) {
                scanned.accept(text);
            }
        });
        outcome = new Label(area, SWT.WRAP);
        outcome.setFont(fonts.bold(3));
        outcome.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        Skin.SURFACE.apply(outcome);
        say(StateLook.INFORMATION, "");
    }

    Composite control() {
        return area;
    }

    void offer(RegistrySnapshot snapshot) {
        place.offer(snapshot.elements("Place"));
    }

    void setFocus() {
        scan.setFocus();
    }

    /** Whether something can be scanned; what was said last stays in sight. */
    void enable(boolean scanning) {
        for (Control control : new Control[]{here, place.control(), scan}) {
            control.setVisible(scanning);
            ((GridData) control.getLayoutData()).exclude = !scanning;
        }
        area.requestLayout();
    }

    /** The place one says to stand in. */
    Optional<Element> place() {
        return place.chosen();
    }

    /** Says what it was; what is not as expected is heard too, since who scans looks elsewhere. */
    void say(String scanned, ScanOutcome told) {
        MessageArguments arguments = MessageArguments.none().with("scanned", scanned)
                .with("asset", told.asset().map(CountRows::label).orElse(""))
                .with("place", told.registered().map(CountRows::label).orElse(texts.get("stocktake.noPlace")));
        if (told.kind() == ScanOutcome.Kind.NOT_RECORDED) {
            say(StateLook.FAULT, scanned + ": " + notRecorded(told.commit()));
            return;
        }
        say(look(told.kind()), texts.get("stocktake.outcome." + told.kind().name(), arguments));
    }

    private String notRecorded(CommitResult commit) {
        return new CommitWords(texts).of(commit, 1).text();
    }

    private static StateLook look(ScanOutcome.Kind kind) {
        return switch (kind) {
            case FOUND -> StateLook.GOOD;
            case AGAIN -> StateLook.INFORMATION;
            case ELSEWHERE, UNKNOWN -> StateLook.ATTENTION;
            case NOT_RECORDED -> StateLook.FAULT;
        };
    }

    /** Says something in large letters, or no longer what it said before. */
    void say(StateLook look, String text) {
        if (look == StateLook.ATTENTION || look == StateLook.FAULT) {
            area.getDisplay().beep();
        }
        outcome.setVisible(!text.isEmpty());
        ((GridData) outcome.getLayoutData()).exclude = text.isEmpty();
        Skin.of(look).apply(outcome);
        outcome.setText(LegacyActionTools.escapeMnemonics(sign(look) + text));
        area.requestLayout();
    }

    private static String sign(StateLook look) {
        return switch (look) {
            case GOOD -> "● ";
            case ATTENTION -> "▲ ";
            case FAULT -> "■ ";
            default -> "";
        };
    }
}
