package vn.haidang.station.internal;

import java.util.Arrays;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;

/** The bundles that are marked to run and do not. */
final class InactiveBundles {

    private static final String OURS = "vn.haidang.";

    private InactiveBundles() {}

    /** One finding a bundle: an error for one of the program's own, a warning for any other. */
    static List<Finding> find(BundleContext context) {
        return Arrays.stream(context.getBundles()).filter(InactiveBundles::isInactive).map(InactiveBundles::finding)
                .toList();
    }

    private static boolean isInactive(Bundle bundle) {
        boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
        return !fragment && bundle.adapt(BundleStartLevel.class).isPersistentlyStarted() && !runs(bundle);
    }

    private static boolean runs(Bundle bundle) {
        boolean waitsForUse = bundle.getState() == Bundle.STARTING
                && bundle.adapt(BundleStartLevel.class).isActivationPolicyUsed();
        return bundle.getState() == Bundle.ACTIVE || waitsForUse;
    }

    private static Finding finding(Bundle bundle) {
        String name = bundle.getSymbolicName();
        Severity severity = name.startsWith(OURS) ? Severity.ERROR : Severity.WARNING;
        return Finding.of(Messages.CATALOGUE, severity, "station.bundle.inactive").with("bundle", name).with("version",
                bundle.getVersion().toString());
    }
}
