/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.unit;

import org.jspecify.annotations.NullMarked;
