package org.leitplanke.identity;

import java.util.Set;
import org.leitplanke.platform.PersonId;

/** An invitation: whoever knows a reason why a person must not have certain access roles says so here. */
public interface AccessGuard {

    /** Refuses, with the reason, if one of these access roles does not go with what the person does otherwise. */
    void check(PersonId person, Set<PortalRole> roles);
}
