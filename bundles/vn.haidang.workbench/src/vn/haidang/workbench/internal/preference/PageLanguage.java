package vn.haidang.workbench.internal.preference;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import vn.haidang.base.text.Language;
import vn.haidang.ui.language.UiLanguage;

/** The window's language for pages that the platform creates, to which nothing is injected. */
final class PageLanguage {

    private PageLanguage() {}

    static Language current() {
        BundleContext context = FrameworkUtil.getBundle(PageLanguage.class).getBundleContext();
        ServiceReference<UiLanguage> reference = context.getServiceReference(UiLanguage.class);
        if (reference == null) {
            return Language.VIETNAMESE;
        }
        try {
            return context.getService(reference).language();
        } finally {
            context.ungetService(reference);
        }
    }
}
