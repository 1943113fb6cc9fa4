package vn.haidang.workbench.internal.update;

import java.io.File;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import vn.haidang.ui.language.UiLanguage;
import vn.haidang.workbench.internal.Messages;

/**
 * Where extensions come from: the sites in the system property {@value #PROPERTY} (one folder, or addresses separated by
 * spaces, which an address never has; the administrator's to set), else the folder {@code repository} of the
 * installation. Each is offered once; what the administrator removes in the preferences stays removed.
 */
public final class UpdateSites {

    /** The system property with the sites. */
    public static final String PROPERTY = "haidang.updateSites";

    private static final Logger LOG = System.getLogger(UpdateSites.class.getName());
    private static final String NODE = "vn.haidang.workbench";
    private static final String OFFERED = "offeredUpdateSites";

    private UpdateSites() {}

    /** Registers the sites in a job, so that the window need not wait for it. */
    public static void registerLater(UiLanguage language) {
        Job job = Job.create("update sites", monitor -> {
            register(language);
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private static void register(UiLanguage language) {
        BundleContext context = FrameworkUtil.getBundle(UpdateSites.class).getBundleContext();
        ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
        if (reference == null) {
            LOG.log(Level.WARNING, "no provisioning agent: extensions cannot be installed in this start");
            return;
        }
        try {
            IProvisioningAgent agent = context.getService(reference);
            Preferences preferences = ConfigurationScope.INSTANCE.getNode(NODE);
            String offered = preferences.get(OFFERED, "");
            List<String> known = List.of(offered.split(" "));
            for (URI site : sites().stream().filter(site -> !known.contains(site.toString())).toList()) {
                add(agent.getService(IMetadataRepositoryManager.class), site, language);
                add(agent.getService(IArtifactRepositoryManager.class), site, language);
                preferences.put(OFFERED, (preferences.get(OFFERED, "") + " " + site).strip());
            }
            preferences.flush();
        } catch (BackingStoreException e) {
            LOG.log(Level.WARNING, "the sites offered could not be noted; they are offered again at the next start", e);
        } finally {
            context.ungetService(reference);
        }
    }

    private static void add(IRepositoryManager<?> manager, URI site, UiLanguage language) {
        if (!manager.contains(site)) {
            manager.addRepository(site);
            manager.setRepositoryProperty(site, IRepository.PROP_NICKNAME,
                    Messages.CATALOGUE.text(language.language(), "site.own"));
        }
    }

    private static List<URI> sites() {
        String named = System.getProperty(PROPERTY, "").strip();
        return named.isEmpty() ? ownSite().stream().toList() : sites(named);
    }

    /** The sites that a text names; what is no address is left out and logged. */
    static List<URI> sites(String named) {
        Optional<URI> folder = folder(named);
        return folder.isPresent()
                ? List.of(folder.get())
                : Arrays.stream(named.split("\\s+")).flatMap(word -> address(word).stream()).toList();
    }

    /** A whole text that is a folder is one, whatever blanks are in it. */
    private static Optional<URI> folder(String named) {
        try {
            Path path = Path.of(named);
            return Files.isDirectory(path) ? Optional.of(path.toAbsolutePath().normalize().toUri()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String word) {
        try {
            URI address = new URI(word);
            if (address.isAbsolute()) {
                return Optional.of(address);
            }
            LOG.log(Level.WARNING, "neither a folder nor an address of an update site: " + word);
        } catch (URISyntaxException e) {
            LOG.log(Level.WARNING, "no address of an update site: " + word, e);
        }
        return Optional.empty();
    }

    private static Optional<URI> ownSite() {
        // The platform's URL of a folder has its blanks as they are, so that it is no URI.
        Path installation = new File(Platform.getInstallLocation().getURL().getPath()).toPath();
        return folder(installation.resolve("repository").toString());
    }
}
