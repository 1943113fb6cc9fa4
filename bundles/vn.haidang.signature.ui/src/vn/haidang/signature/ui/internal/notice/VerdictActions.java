package vn.haidang.signature.ui.internal.notice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.evidence.EvidenceItem;
import vn.haidang.signature.evidence.EvidencePackages;
import vn.haidang.signature.refusal.Refusals;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.work.Doing;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;

/** What can be done with a verdict: the notice to the sender, the package of evidence. For the UI thread. */
@Creatable
public final class VerdictActions {

    private final Texts texts;
    private volatile List<Refusals> refusals = List.of();
    private volatile List<EvidencePackages> packages = List.of();
    private Optional<DocumentVerdict> verdict = Optional.empty();
    private Button refuse;
    private Button pack;
    private Button withDocument;
    private Text note;

    @Inject
    public VerdictActions(UiLanguage language) {
        this.texts = Messages.in(language);
    }

    @Inject
    void setRefusals(@Service List<Refusals> present) {
        refusals = List.copyOf(present);
    }

    @Inject
    void setPackages(@Service List<EvidencePackages> present) {
        packages = List.copyOf(present);
    }

    /** Makes the bar with the buttons. */
    public Control createBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        bar.setLayout(layout);
        Skin.SURFACE.apply(bar);
        refuse = button(bar, "action.refuse", this::refuse);
        pack = button(bar, "action.pack", this::pack);
        withDocument = new Button(bar, SWT.CHECK);
        withDocument.setText(texts.get("action.withDocument"));
        Skin.SURFACE.apply(withDocument);
        note = new Text(bar, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        data.exclude = true;
        note.setLayoutData(data);
        Skin.SURFACE.apply(note);
        return bar;
    }

    private Button button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(texts.get(key));
        button.setToolTipText(texts.get(key + "Hint"));
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Offers what can be done with this verdict. */
    public void show(Optional<DocumentVerdict> newVerdict) {
        verdict = newVerdict;
        refuse.setEnabled(notice().isPresent());
        boolean canPack = !packages.isEmpty() && newVerdict.flatMap(DocumentVerdict::sha256).isPresent();
        pack.setEnabled(canPack);
        withDocument.setEnabled(canPack && newVerdict.filter(one -> Files.isRegularFile(one.file())).isPresent());
        say("");
    }

    private Optional<String> notice() {
        return verdict.flatMap(
                one -> refusals.stream().findFirst().flatMap(service -> service.notice(one, texts.format())));
    }

    private void refuse() {
        notice().ifPresent(text -> new NoticeDialog(refuse.getShell(), texts, text).open());
    }

    private void pack() {
        FileDialog dialog = new FileDialog(pack.getShell(), SWT.SAVE);
        dialog.setText(texts.get("pack.title"));
        dialog.setFilterExtensions(new String[]{"*.zip"});
        dialog.setFileName(verdict.map(one -> one.file().getFileName() + "-kiem-tra.zip").orElse(""));
        dialog.setOverwrite(true);
        String target = dialog.open();
        if (target != null) {
            verdict.ifPresent(one -> write(one, Path.of(target)));
        }
    }

    private void write(DocumentVerdict packed, Path target) {
        Optional<Path> document = Optional.of(packed.file())
                .filter(file -> withDocument.isEnabled() && withDocument.getSelection());
        EvidencePackages service = packages.get(0);
        new Doing(note, why -> say(why.summary(texts.format()))).start(texts.get("pack.job"),
                () -> service.write(List.of(new EvidenceItem(packed, document)), target),
                seal -> say(texts.get("pack.written",
                        MessageArguments.none().with("file", target.toString()).with("seal", seal))));
    }

    private void say(String text) {
        note.setText(text);
        ((GridData) note.getLayoutData()).exclude = text.isEmpty();
        note.setVisible(!text.isEmpty());
        note.getParent().getParent().layout(true, true);
    }
}
