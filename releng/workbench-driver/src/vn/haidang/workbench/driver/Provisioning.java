package vn.haidang.workbench.driver;

import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.internal.provisional.configurator.Configurator;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** Installs and removes a unit in the running product, by the operations that p2's own pages use. */
final class Provisioning {

    private final IProvisioningAgent agent;
    private final Configurator configurator;

    Provisioning(IProvisioningAgent agent, Configurator configurator) {
        this.agent = agent;
        this.configurator = configurator;
    }

    void install(URI site, String unit) throws Exception {
        IMetadataRepositoryManager repositories = agent.getService(IMetadataRepositoryManager.class);
        Collection<IInstallableUnit> units = find(repositories.loadRepository(site, new NullProgressMonitor()), unit);
        InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), units);
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(site);
        context.setArtifactRepositories(site);
        operation.setProvisioningContext(context);
        carryOut(operation);
    }

    void uninstall(String unit) throws Exception {
        IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        carryOut(new UninstallOperation(new ProvisioningSession(agent), find(profile, unit)));
    }

    private void carryOut(ProfileChangeOperation operation) throws IOException {
        check(operation.resolveModal(new NullProgressMonitor()));
        check(operation.getProvisioningJob(new NullProgressMonitor()).runModal(new NullProgressMonitor()));
        configurator.applyConfiguration();
    }

    private static Collection<IInstallableUnit> find(IQueryable<IInstallableUnit> place, String unit) {
        Set<IInstallableUnit> units = place
                .query(QueryUtil.createLatestQuery(QueryUtil.createIUQuery(unit)), new NullProgressMonitor())
                .toUnmodifiableSet();
        if (units.size() != 1) {
            throw new IllegalStateException(units.size() + " units called " + unit);
        }
        return units;
    }

    private static void check(IStatus status) {
        if (status.getSeverity() >= IStatus.ERROR) {
            throw new IllegalStateException(status.toString());
        }
    }
}
