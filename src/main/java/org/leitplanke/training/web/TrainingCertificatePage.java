package org.leitplanke.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.leitplanke.training.Certificate;
import org.leitplanke.training.TrainingRecords;

/** /training/certificate.xhtml */
@Named
@RequestScoped
public class TrainingCertificatePage {

    @Inject
    TrainingRecords records;

    private String id;
    private Certificate certificate;

    public void load() {
        certificate = records.certificate(id);
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
