package vn.haidang.workbench.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import vn.haidang.base.finding.ObjectLink;

/** Gives quick access what every directory finds: lines, devices, people, documents. Made by the platform. */
public final class ThingFinder implements IQuickAccessComputerExtension {

    /** With fewer letters nearly everything would be meant. */
    private static final int LEAST_LETTERS = 2;
    private static final int MOST = 40;

    @Override
    public QuickAccessElement[] computeElements() {
        return new QuickAccessElement[0];
    }

    @Override
    public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        String typed = query.strip();
        List<QuickAccessElement> found = new ArrayList<>();
        if (typed.length() >= LEAST_LETTERS) {
            found.addAll(ViewElement.meant(typed));
            guide().ifPresent(guide -> guide.directories().find(typed, MOST)
                    .forEach(link -> found.add(new Thing(guide, link, typed, found.size()))));
        }
        return found.toArray(QuickAccessElement[]::new);
    }

    private static Optional<WindowGuide> guide() {
        BundleContext context = FrameworkUtil.getBundle(ThingFinder.class).getBundleContext();
        ServiceReference<WindowGuide> reference = context.getServiceReference(WindowGuide.class);
        return Optional.ofNullable(reference).map(context::getService);
    }

    @Override
    public void resetState() {
        // nothing is kept
    }

    @Override
    public boolean needsRefresh() {
        return false;
    }

    /** One thing that was found. */
    private static final class Thing extends QuickAccessElement {

        private final WindowGuide guide;
        private final ObjectLink link;
        private final String typed;
        private final int rank;
        private final Optional<IPerspectiveDescriptor> place;

        /** @param rank how many were found that fit better */
        Thing(WindowGuide guide, ObjectLink link, String typed, int rank) {
            this.rank = rank;
            this.guide = guide;
            this.link = link;
            this.typed = typed;
            place = guide.directories().home(link).map(home -> PlatformUI.getWorkbench().getPerspectiveRegistry()
                    .findPerspectiveWithId(home.place()));
        }

        @Override
        public String getLabel() {
            return link.label() + place.map(there -> " – " + there.getLabel()).orElse("");
        }

        /** The dialog orders by the alphabet, which would put anything before what was meant. */
        @Override
        public String getSortLabel() {
            return "%06d".formatted(rank);
        }

        /** It was found without tone marks, which the dialog would compare: what was typed is in it in any case. */
        @Override
        public String getMatchLabel() {
            return getLabel() + " " + typed;
        }

        /** That of the place it is shown in. */
        @Override
        public ImageDescriptor getImageDescriptor() {
            return place.map(IPerspectiveDescriptor::getImageDescriptor).orElse(null);
        }

        @Override
        public String getId() {
            return link.kind() + ":" + link.id();
        }

        @Override
        public void execute() {
            guide.show(link);
        }
    }
}
