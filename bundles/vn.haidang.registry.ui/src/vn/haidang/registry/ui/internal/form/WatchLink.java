package vn.haidang.registry.ui.internal.form;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import vn.haidang.registry.Element;
import vn.haidang.registry.ui.internal.place.WatchedElement;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;

/** Below the name of an element that is watched: the way to how it is now. For the UI thread. */
final class WatchLink {

    private final Link link;
    private final WatchedElement watched;
    private Optional<Element> element = Optional.empty();

    WatchLink(Composite parent, Texts texts, WatchedElement watched) {
        this.watched = watched;
        link = new Link(parent, SWT.NONE);
        link.setText("<a>" + texts.get("form.watch") + "</a>");
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
        data.horizontalIndent = 12;
        data.verticalIndent = 2;
        data.exclude = true;
        link.setLayoutData(data);
        link.setVisible(false);
        link.addListener(SWT.Selection, event -> element.ifPresent(watched::show));
        Skin.SURFACE.apply(link);
    }

    /** Is there while this element is watched. */
    void show(Optional<Element> shown) {
        element = shown.filter(watched::isWatched);
        GridData data = (GridData) link.getLayoutData();
        if (data.exclude == element.isPresent()) {
            data.exclude = element.isEmpty();
            link.setVisible(element.isPresent());
            link.getParent().layout(true);
        }
    }
}
