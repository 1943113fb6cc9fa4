package vn.haidang.registry.ui.internal.expiry;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.PartBody;

/** To be described. */
public final class ExpiryPart {

    private final RegistryWork work;
    private final Texts texts;
    private PartBody body;

    @Inject
    public ExpiryPart(UiLanguage language, RegistryWork work) {
        this.work = work;
        this.texts = Messages.in(language);
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, 0);
        area.setLayout(new GridLayout());
        body = new PartBody(area);
        work.whenChanged(area, change -> show());
        show();
    }

    private void show() {
        body.say(texts.get("registry.none"), texts.get("registry.noneAdvice"));
    }

    @Focus
    void focus() {
        body.area().setFocus();
    }
}
