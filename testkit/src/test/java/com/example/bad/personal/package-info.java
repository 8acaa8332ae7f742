/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.personal;

import org.jspecify.annotations.NullMarked;
