package vn.haidang.workbench.internal.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.osgi.util.tracker.ServiceTracker;

import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.work.UnsavedWork;
import vn.haidang.workbench.internal.update.UpdateSites;

/** What kind of window it is: one, with our perspectives, its layout kept from one start to the next. */
public final class HaiDangWorkbenchAdvisor extends WorkbenchAdvisor {

    /** Pages that make no sense here; secure storage is the platform's and nothing of ours is kept in it. */
    private static final String[] PAGES_WITHOUT_SENSE = {
            "org.eclipse.ui.preferencePages.Workbench/org.eclipse.equinox.security.ui.category"};

    private final UiLanguage language;
    private final Path folder;

    /** @param folder the open data folder */
    public HaiDangWorkbenchAdvisor(UiLanguage language, Path folder) {
        this.language = language;
        this.folder = folder;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        Dictionary<String, Object> topics = new Hashtable<>();
        topics.put(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED);
        FrameworkUtil.getBundle(HaiDangWorkbenchAdvisor.class).getBundleContext().registerService(EventHandler.class,
                new NativeDarkness(), topics);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WatchPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer, language, folder);
    }

    /** Whoever knows of unsaved work asks what is to become of it; one no keeps the window open. */
    @Override
    public boolean preShutdown() {
        ServiceTracker<UnsavedWork, UnsavedWork> unsaved = new ServiceTracker<>(
                FrameworkUtil.getBundle(HaiDangWorkbenchAdvisor.class).getBundleContext(), UnsavedWork.class, null);
        unsaved.open();
        try {
            return Arrays.stream(unsaved.getServices(new UnsavedWork[0])).allMatch(UnsavedWork::mayClose);
        } finally {
            unsaved.close();
        }
    }

    @Override
    public void postStartup() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        for (String page : PAGES_WITHOUT_SENSE) {
            pages.remove(page);
        }
        // Only when the window has been painted: p2 is not needed for that, and starting it takes a processor.
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            ReadyFile.write();
            UpdateSites.registerLater(language);
        });
    }
}
