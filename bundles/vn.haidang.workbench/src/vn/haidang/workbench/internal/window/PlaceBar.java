package vn.haidang.workbench.internal.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.ui.look.ThemeColor;

/**
 * The program's places by name, always all of them, the current one pressed; the platform's own switcher shows only
 * those that were opened before.
 */
public final class PlaceBar {

    private static final List<String> PLACES = List.of(WatchPerspective.ID, SignaturePerspective.ID);

    private static final int UNDERLINE = 3;

    private final Map<String, ToolItem> items = new HashMap<>();

    @PostConstruct
    void create(Composite parent, MWindow window, EModelService model) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = UNDERLINE;
        area.setLayout(layout);
        ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, true));
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
        area.addListener(SWT.Paint, event -> underline(event.gc, area, bar));
        PLACES.forEach(place -> items.put(place, createItem(bar, images, place)));
        press(model.getActivePerspective(window));
    }

    private static ToolItem createItem(ToolBar bar, LocalResourceManager images, String place) {
        IPerspectiveDescriptor perspective = PlatformUI.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(place);
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setText(perspective.getLabel());
        item.setImage(images.create(perspective.getImageDescriptor()));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                show(place);
            }
        });
        return item;
    }

    /** A pressed button looks like little in some themes; a line in the accent colour under it does not. */
    private void underline(GC gc, Composite area, ToolBar bar) {
        for (ToolItem item : items.values()) {
            if (item.getSelection()) {
                Rectangle bounds = item.getBounds();
                gc.setBackground(ThemeColor.ACCENT.get());
                gc.fillRectangle(bar.getLocation().x + bounds.x, area.getSize().y - UNDERLINE, bounds.width, UNDERLINE);
            }
        }
    }

    private static void show(String place) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        try {
            workbench.showPerspective(place, workbench.getActiveWorkbenchWindow());
        } catch (WorkbenchException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective perspective) {
            press(perspective);
        }
    }

    /** @param perspective the current one, or null while there is none */
    private void press(MPerspective perspective) {
        items.forEach((place, item) -> {
            if (!item.isDisposed()) {
                item.setSelection(perspective != null && place.equals(perspective.getElementId()));
                item.getParent().getParent().redraw();
            }
        });
    }
}
