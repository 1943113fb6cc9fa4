package vn.haidang.workbench.internal.update;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
 * Where extensions come from: the sites in the system property {@value #PROPERTY} (addresses or folders, separated by
 * spaces; the administrator's to set), else the folder {@code repository} of the installation. Each is offered once;
 * what the administrator removes in the preferences stays removed.
 */
public final class UpdateSites {

    /** The system property with the sites. */
    public static final String PROPERTY = "haidang.updateSites";

    private static final Logger LOG = System.getLogger(UpdateSites.class.getName());
    /** A scheme has at least two letters; one letter is a drive. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]+:");
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
            List<URI> sites = sites();
            sites.removeIf(site -> List.of(offered.split(" ")).contains(site.toString()));
            for (URI site : sites) {
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
        List<URI> sites = new ArrayList<>();
        for (String site : System.getProperty(PROPERTY, "").split(" ")) {
            if (!site.isBlank()) {
                sites.add(ADDRESS.matcher(site).lookingAt() ? URI.create(site) : Path.of(site).toUri());
            }
        }
        if (sites.isEmpty()) {
            ownSite().ifPresent(sites::add);
        }
        return sites;
    }

    private static Optional<URI> ownSite() {
        URL installation = Platform.getInstallLocation().getURL();
        try {
            Path folder = Path.of(installation.toURI()).resolve("repository");
            return Files.isDirectory(folder) ? Optional.of(folder.toUri()) : Optional.empty();
        } catch (URISyntaxException e) {
            LOG.log(Level.WARNING, "the installation's folder is no address: " + installation, e);
            return Optional.empty();
        }
    }
}
