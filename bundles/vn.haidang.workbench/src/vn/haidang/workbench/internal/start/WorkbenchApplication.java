package vn.haidang.workbench.internal.start;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.hosting.DataPlace;
import vn.haidang.hosting.Host;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.seat.Seat;
import vn.haidang.workbench.internal.Messages;
import vn.haidang.workbench.internal.window.HaiDangWorkbenchAdvisor;
import vn.haidang.workbench.internal.window.UnstyledRows;

/**
 * The window's program: opens the data folder, shows the window, closes the folder when the window has gone. What keeps
 * it from opening is said by a {@link Refusal}, with exit code 2.
 */
public final class WorkbenchApplication implements IApplication {

    private static final Integer WRONG_USE = 2;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Language language = StartArguments.languageOf(arguments);
        Locale.setDefault(language.locale());
        try {
            StartArguments parsed = StartArguments.parse(arguments, System.getenv(),
                    Path.of(System.getProperty("user.home")));
            return show(parsed, display());
        } catch (FindingException e) {
            new Refusal(e.finding(), language).tell(Optional.empty());
            return WRONG_USE;
        }
    }

    private static Object show(StartArguments arguments, Display display) {
        try {
            return run(arguments, display);
        } catch (FindingException e) {
            new Refusal(e.finding(), arguments.language()).tell(Optional.of(display));
            return WRONG_USE;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static Display display() throws FindingException {
        if (System.getenv("DBUS_SESSION_BUS_ADDRESS") == null) {
            // without a session bus SWT complains on the error stream of every start
            System.setProperty("org.eclipse.swt.internal.SessionManagerDBus.disable", "true");
        }
        try {
            return PlatformUI.createDisplay();
        } catch (SWTError e) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "display.missing"), e);
        }
    }

    private static Object run(StartArguments arguments, Display display) throws FindingException {
        BundleContext context = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
        UnstyledRows.install(display);
        OpeningNotice notice = new OpeningNotice(display,
                Messages.CATALOGUE.text(arguments.language(), "start.opening"));
        try (ErrorLogBridge bridge = ErrorLogBridge.install();
                Hosting hosting = notice.during(() -> open(arguments, context));
                WorkArea area = WorkArea.open(hosting.folder())) {
            List<ServiceRegistration<?>> services = new ArrayList<>();
            services.add(context.registerService(UiLanguage.class, UiLanguage.of(arguments.language()), null));
            services.add(context.registerService(Seat.class,
                    new Seat(hosting.folder(), System.getProperty("user.name", "?")), null));
            try {
                int code = PlatformUI.createAndRunWorkbench(display, new HaiDangWorkbenchAdvisor(
                        UiLanguage.of(arguments.language()), hosting.folder()));
                return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
            } finally {
                services.forEach(ServiceRegistration::unregister);
            }
        }
    }

    private static Hosting open(StartArguments arguments, BundleContext context) throws FindingException {
        InstantSource clock = Host.service(context, InstantSource.class);
        return arguments.sampleCity().isPresent()
                ? DemoHosting.open(context, arguments.data(), arguments.sampleCity().get(), clock)
                : EmbeddedHosting.open(context, new DataPlace(arguments.data(), arguments.server()), clock);
    }
}
