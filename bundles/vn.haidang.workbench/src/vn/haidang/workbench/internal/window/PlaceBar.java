package vn.haidang.workbench.internal.window;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryChangeListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.workbench.internal.Messages;

/**
 * The program's places by name, always all of them, the current one pressed; the platform's own switcher shows only
 * those that were opened before. The places are the perspectives there are, ours first, those of extensions as they come
 * and go.
 */
public final class PlaceBar {

    /** In which order ours stand; any other follows by its name. */
    private static final List<String> ORDER = List.of(WatchPerspective.ID, SignaturePerspective.ID,
            AssetPerspective.ID);

    private static final int UNDERLINE = 3;
    private static final String FIND = "org.eclipse.ui.window.quickAccess";
    private static final ImageDescriptor FIND_ICON = ImageDescriptor
            .createFromURL(PlaceBar.class.getResource("/icons/find.svg"));

    private final Map<String, ToolItem> items = new LinkedHashMap<>();
    private Composite area;
    private ToolBar bar;
    private LocalResourceManager images;
    private Optional<String> current = Optional.empty();

    @PostConstruct
    void create(Composite parent, MWindow window, EModelService model, UiLanguage language) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.horizontalSpacing = 24;
        layout.marginHeight = UNDERLINE;
        area.setLayout(layout);
        bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, true));
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
        area.addListener(SWT.Paint, event -> underline(event.gc));
        fill();
        createFind(Texts.of(Messages.CATALOGUE, language));
        press(model.getActivePerspective(window));
        follow();
    }

    /** What nobody would find by a key alone. */
    private void createFind(Texts texts) {
        Button find = new Button(area, SWT.PUSH | SWT.FLAT);
        find.setText(texts.get("find.label"));
        find.setToolTipText(texts.get("find.hint"));
        find.setImage(images.create(FIND_ICON));
        find.addListener(SWT.Selection, event -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(FIND, null);
            } catch (CommandException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG);
            }
        });
    }

    /** Extensions bring places and take them away; the registry tells on any thread, after which they are in it. */
    private void follow() {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        IRegistryChangeListener listener = event -> area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                fill();
            }
        });
        registry.addRegistryChangeListener(listener, "org.eclipse.ui");
        area.addListener(SWT.Dispose, event -> registry.removeRegistryChangeListener(listener));
    }

    private void fill() {
        List<IPerspectiveDescriptor> places = places();
        if (places.stream().map(IPerspectiveDescriptor::getId).toList().equals(List.copyOf(items.keySet()))) {
            return;
        }
        items.values().forEach(ToolItem::dispose);
        items.clear();
        places.forEach(place -> items.put(place.getId(), createItem(place)));
        showCurrent();
        area.requestLayout();
    }

    private static List<IPerspectiveDescriptor> places() {
        Comparator<IPerspectiveDescriptor> ours = Comparator
                .comparingInt(place -> ORDER.contains(place.getId()) ? ORDER.indexOf(place.getId()) : ORDER.size());
        return Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .sorted(ours.thenComparing(IPerspectiveDescriptor::getLabel)).toList();
    }

    private ToolItem createItem(IPerspectiveDescriptor place) {
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setText(LegacyActionTools.escapeMnemonics(place.getLabel()));
        item.setImage(images.create(place.getImageDescriptor()));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                show(place.getId());
            }
        });
        return item;
    }

    /** A pressed button looks like little in some themes; a line in the accent colour under it does not. */
    private void underline(GC gc) {
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
    @org.eclipse.e4.core.di.annotations.Optional
    void selected(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective perspective) {
            press(perspective);
        }
    }

    /** @param perspective the current one, or null while there is none */
    private void press(MPerspective perspective) {
        current = Optional.ofNullable(perspective).map(MPerspective::getElementId);
        showCurrent();
    }

    private void showCurrent() {
        items.forEach((place, item) -> {
            if (!item.isDisposed()) {
                item.setSelection(current.filter(place::equals).isPresent());
            }
        });
        if (area != null && !area.isDisposed()) {
            area.redraw();
        }
    }
}
