/** Medical facilities, consultations, emergencies, evacuations and stock: the sample of a third party's module. */
@NullMarked
package com.example.medical;

import org.jspecify.annotations.NullMarked;
