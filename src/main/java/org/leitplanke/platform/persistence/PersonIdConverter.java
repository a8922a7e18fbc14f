package org.leitplanke.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.leitplanke.platform.PersonId;

/** Person ids are kept as 36 characters. */
@Converter(autoApply = true)
public class PersonIdConverter implements AttributeConverter<PersonId, String> {

    @Override
    public String convertToDatabaseColumn(PersonId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PersonId convertToEntityAttribute(String value) {
        return value == null ? null : new PersonId(value);
    }
}
