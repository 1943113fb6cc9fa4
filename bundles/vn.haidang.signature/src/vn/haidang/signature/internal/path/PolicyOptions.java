package vn.haidang.signature.internal.path;

import java.security.cert.PKIXBuilderParameters;
import java.util.Set;

/**
 * With which certificate policies a path is found: the inputs of RFC 5280, 6.1.1.
 *
 * @param policies the policies acceptable to the user, OIDs; empty for any
 * @param explicit whether the path must be valid for one of them
 * @param inhibitMapping whether authorities may not call one policy another
 * @param inhibitAny whether the policy that stands for all counts for none
 */
public record PolicyOptions(Set<String> policies, boolean explicit, boolean inhibitMapping, boolean inhibitAny) {

    /** Any policy will do, as for signatures. */
    public static final PolicyOptions ANY = new PolicyOptions(Set.of(), false, false, false);

    public PolicyOptions {
        policies = Set.copyOf(policies);
    }

    void applyTo(PKIXBuilderParameters parameters) {
        if (!policies.isEmpty()) {
            parameters.setInitialPolicies(policies);
        }
        parameters.setExplicitPolicyRequired(explicit);
        parameters.setPolicyMappingInhibited(inhibitMapping);
        parameters.setAnyPolicyInhibited(inhibitAny);
    }
}
