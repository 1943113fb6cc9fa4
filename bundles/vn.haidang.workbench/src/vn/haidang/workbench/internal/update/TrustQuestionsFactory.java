package vn.haidang.workbench.internal.update;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.spi.IAgentServiceFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.ui.language.UiLanguage;

/** Gives p2's agent our {@link TrustQuestions}; ranked above the dialogs that come with its pages. */
@Component(service = IAgentServiceFactory.class, property = {
        IAgentServiceFactory.PROP_CREATED_SERVICE_NAME + "=org.eclipse.equinox.p2.core.UIServices",
        "service.ranking:Integer=100"})
public final class TrustQuestionsFactory implements IAgentServiceFactory {

    private final UiLanguage language;

    /** Called by the service runtime once the window's language is known. */
    @Activate
    public TrustQuestionsFactory(@Reference UiLanguage language) {
        this.language = language;
    }

    @Override
    public Object createService(IProvisioningAgent agent) {
        return new TrustQuestions(agent, language);
    }
}
