package org.leitplanke.organisation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every hour: files that were uploaded and never applied are personal data that nobody needs. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetDrafts {

    @Inject
    ImportDrafts drafts;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void now() {
        drafts.forgetOld();
    }
}
