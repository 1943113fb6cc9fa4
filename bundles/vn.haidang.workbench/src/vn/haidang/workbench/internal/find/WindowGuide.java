package vn.haidang.workbench.internal.find;

import java.util.Map;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.ui.place.Directory.Home;
import vn.haidang.ui.place.Guide;

/** Leads through the one window there is. */
@Component(service = {Guide.class, WindowGuide.class})
public final class WindowGuide implements Guide {

    private final Directories directories = new Directories();
    private final EventAdmin events;

    /** Called by the service runtime. */
    @Activate
    public WindowGuide(@Reference EventAdmin events) {
        this.events = events;
    }

    /** Called by the service runtime. */
    @Deactivate
    public void close() {
        directories.close();
    }

    Directories directories() {
        return directories;
    }

    @Override
    public boolean leadsTo(ObjectLink link) {
        return directories.home(link).isPresent();
    }

    @Override
    public void show(ObjectLink link) {
        directories.home(link).ifPresent(home -> {
            try {
                open(home);
                // at once, while the views are as they were just opened
                events.sendEvent(new Event(TOPIC, Map.of(LINK, link)));
            } catch (WorkbenchException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            }
        });
    }

    private static void open(Home home) throws WorkbenchException, PartInitException {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWorkbenchWindow window = workbench.getWorkbenchWindows()[0];
        workbench.showPerspective(home.place(), window);
        window.getActivePage().showView(home.view());
    }
}
