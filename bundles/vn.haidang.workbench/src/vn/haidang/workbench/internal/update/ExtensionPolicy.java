package vn.haidang.workbench.internal.update;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.ui.Policy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.ui.language.UiLanguage;
import vn.haidang.workbench.internal.Messages;

/**
 * How p2's install, update and uninstall pages behave in this product: what is installed works at once, without a
 * restart, and only the chosen site is asked, since a desk may have no way to the others. Ranked above the policy that
 * comes with the pages.
 */
@Component(service = Policy.class, property = "service.ranking:Integer=100")
public final class ExtensionPolicy extends Policy {

    private static final String SITES_PAGE = "org.eclipse.equinox.internal.p2.ui.sdk.SitesPreferencePage";

    private final UiLanguage language;

    /** Called by the service runtime once the window's language is known. */
    @Activate
    public ExtensionPolicy(@Reference UiLanguage language) {
        this.language = language;
        setRestartPolicy(RESTART_POLICY_FORCE_APPLY);
        setContactAllSites(false);
        setShowDrilldownRequirements(false);
        setRepositoryPreferencePageId(SITES_PAGE);
        setRepositoryPreferencePageName(Messages.CATALOGUE.text(language.language(), "page.sites"));
    }

    @Override
    public IStatus getNoProfileChosenStatus() {
        return Status.error(Messages.CATALOGUE.text(language.language(), "extension.noProfile"));
    }
}
